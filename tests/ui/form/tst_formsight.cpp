// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalogbuilder.h"
#include "tests/supportui/dressed.h"
#include "tests/supportui/formdesk.h"
#include "ui/common/theme.h"
#include "ui/form/editors/choicepopup.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

CatalogPtr everyKind()
{
    return catalog(R"(
        role agent name=委托代理人（受托人） section=代理人信息
        role org kind=org name=拟设/申报企业 section=主体信息
        role shareholder repeats kind=party name=股东（发起人、出资人） section=人员信息
        role delivery kind=business name=结果送达 section=领取方式
        element name name=姓名（名称） maxLength=100
        element gender type=code name=性别 codelist=gender
        element ethnic type=code name=民族 codelist=ethnic
        element birthDate type=date name=出生日期
        element idNo name=证件号码 sensitive
        element mobile name=移动电话 pattern=^1[3-9]\d{9}$
        element address type=address name=详细地址
        element authority type=codes name=委托权限 codelist=authority
        element authPeriod type=daterange name=委托期限
        element appointTime type=datetime name=预约时间
        element startMonth type=month name=起始年月
        element capital type=decimal name=注册资本（万元） min=0
        element ownKind type=code name=使用方式（自有、租赁、无偿、托管） codelist=own
        element term type=term name=营业期限
        element scope type=text name=经营范围
        element eOnly type=bool name=是否仅用电子营业执照
        element photo type=photo name=照片
        element creditCode name=统一社会信用代码
        element ratio type=decimal name=出资比例（%）
        element way type=code name=领取方式 codelist=way
        codelist gender 0=未知的性别 1=男性 2=女性 9=未说明的性别
        codelist ethnic 01=汉族 02=蒙古族 03=回族 04=藏族 05=维吾尔族 10=朝鲜族 11=满族 15=土家族
        codelist own own=自有 lease=租赁 free=无偿使用 cluster=集群注册（托管） promise=住所申报承诺
        codelist way window=窗口领取 mail=邮寄 self=自助机打印 e=电子证照
        codelist authority 1=同意核对登记材料中的复印件并签署核对意见 2=同意修改企业自备文件的错误 3=同意修改有关表格的填写错误 4=同意领取营业执照和有关文书
        scenario S1 企业开办
        include M1
        include M2
        matter M1 type=行政许可
        field agent.name!
        field agent.gender!
        field agent.ethnic
        field agent.birthDate!
        field agent.idNo!
        field agent.mobile!
        field agent.address!
        field agent.authority!
        field agent.authPeriod!
        field org.name!
        field org.capital!
        field org.ownKind!
        field org.term!
        field org.scope!
        field org.eOnly!
        field org.startMonth
        field org.appointTime!
        field org.photo
        field shareholder.name!
        field shareholder.idNo!
        field shareholder.ratio!
        field delivery.way!
        output org.creditCode
        matter M2 type=公共服务
        field agent.name!
        field org.creditCode!
    )");
}

FormSession halfFilled()
{
    FormSession session(QDate(2026, 2, 13));
    const auto type = [&](const QString& field, const QString& row, const QJsonValue& value) {
        session.type({field, row}, value);
    };
    type(u"agent.name"_s, {}, u"王晓明"_s);
    type(u"agent.gender"_s, {}, u"1"_s);
    type(u"agent.idNo"_s, {}, u"370102199001019019"_s);
    type(u"agent.mobile"_s, {}, u"1380000"_s);
    type(u"org.name"_s, {}, u"山东某某科技有限公司"_s);
    type(u"org.capital"_s, {}, u"-5"_s);
    type(u"org.term"_s, {}, u"long"_s);
    type(u"shareholder.name"_s, u"r1"_s, u"王晓明"_s);
    type(u"shareholder.ratio"_s, u"r1"_s, u"60"_s);
    type(u"shareholder.name"_s, u"r2"_s, u"李小红"_s);
    session.offer({u"agent.name"_s, {}}, {u"王晓鸣"_s, ValueSource::Card});
    session.offer({u"agent.birthDate"_s, {}}, {u"1990-01-01"_s, ValueSource::Card});
    return session;
}

/// What can't be read in full: the texts of labels and buttons that are narrower than they need.
QStringList cutOff(const QWidget& page)
{
    QStringList cut;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->wordWrap() && label->width() < label->sizeHint().width())
            cut.append(label->text());
    }
    for (const QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            cut.append(button->text());
    }
    return cut;
}

} // namespace

/// The form as it is seen: at the sizes of the halls' screens and in large type.
class TestFormSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void cleanup() { Theme().applyTo(*qApp); }

    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void theFieldWithTheFocusIsInSight();
    void aNewRowComesIntoSight();
    void theListOfChoicesIsWhollyInSight();
    void aCorrectionVisitShowsWhatIsClosed();
};

void TestFormSight::nothingIsCutOff_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QSize>("size");
    QTest::newRow("small screen") << int(TypeSize::Standard) << QSize(1060, 600);
    QTest::newRow("150 percent") << int(TypeSize::Standard) << QSize(640, 430);
    QTest::newRow("large screen") << int(TypeSize::Standard) << QSize(1600, 900);
    QTest::newRow("large type") << int(TypeSize::Large) << QSize(1600, 900);
    QTest::newRow("largest type") << int(TypeSize::Largest) << QSize(1600, 900);
}

void TestFormSight::nothingIsCutOff()
{
    QFETCH(int, type);
    QFETCH(QSize, size);
    Theme(TypeSize(type)).applyTo(*qApp);
    FormDesk desk(everyKind(), halfFilled(), size);
    desk.press(Qt::Key_F1);
    QCoreApplication::processEvents();
    QTRY_VERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
    QCOMPARE(cutOff(desk.page), QStringList());
    const QString name =
        u"form-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    keepShot(desk.page, name, size.width(), size.height());
    auto* scroll = desk.page.findChild<QScrollArea*>();
    QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    if (!qEnvironmentVariable("YICHUANG_SHOTS").isEmpty()) {
        scroll->widget()->grab().save(qEnvironmentVariable("YICHUANG_SHOTS") + u'/' + name +
                                      u"-all.png"_s);
    }
}

void TestFormSight::theFieldWithTheFocusIsInSight()
{
    FormDesk desk(everyKind());
    for (int i = 0; i < 30; ++i) {
        desk.press(Qt::Key_Tab);
        const QWidget* focus = QApplication::focusWidget();
        QVERIFY2(!focus->visibleRegion().isEmpty(), qPrintable(desk.here()));
    }
}

void TestFormSight::aNewRowComesIntoSight()
{
    FormDesk desk(everyKind(), halfFilled());
    desk.goTo(u"shareholder.name"_s, u"r1"_s);
    for (const QString& row : {u"r3"_s, u"r4"_s, u"r5"_s}) {
        desk.press(Qt::Key_Insert, Qt::AltModifier);
        QCOMPARE(desk.here(), u"shareholder.name#"_s + row);
        QTRY_COMPARE(QApplication::focusWidget()->visibleRegion().boundingRect().height(),
                     QApplication::focusWidget()->height());
    }
}

void TestFormSight::theListOfChoicesIsWhollyInSight()
{
    FormDesk desk(everyKind(), halfFilled());
    for (const QString& field : {u"agent.ethnic"_s, u"org.ownKind"_s}) {
        desk.goTo(field);
        desk.press(Qt::Key_Down);
        const auto* list = desk.page.findChild<ChoicePopup*>();
        QVERIFY(list && list->isVisible());
        QVERIFY(desk.page.rect().contains(list->geometry()));
        keepShot(desk.page, u"form-choices-"_s + field, 1060, 700);
        desk.press(Qt::Key_Escape);
    }
}

void TestFormSight::aCorrectionVisitShowsWhatIsClosed()
{
    FormDesk desk(everyKind(), halfFilled());
    MissingItem asked;
    asked.key = u"agent.address"_s;
    desk.page.setOpenOnly({asked});
    desk.page.focusFirstOpen();
    keepShot(desk.page, u"form-correction"_s, 1060, 700);
    QVERIFY(!desk.isEditable(u"agent.gender"_s));
}

QTEST_MAIN(TestFormSight)
#include "tst_formsight.moc"
