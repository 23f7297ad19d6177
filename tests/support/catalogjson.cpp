// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalogjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yichuang::test {

namespace {

QJsonValue changed(const QJsonValue& root, const QStringList& steps, const QJsonValue& value)
{
    if (steps.isEmpty())
        return value;
    const QString& step = steps.first();
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        if (step == u'+')
            array.append(changed({}, steps.mid(1), value));
        else
            array.replace(step.toInt(), changed(array.at(step.toInt()), steps.mid(1), value));
        return array;
    }
    QJsonObject object = root.toObject();
    const QJsonValue inner = changed(object.value(step), steps.mid(1), value);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

} // namespace

QJsonValue json(const char* text)
{
    QJsonParseError error;
    const QByteArray wrapped = QByteArray("[") + text + "]";
    const QJsonDocument document = QJsonDocument::fromJson(wrapped, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("not JSON: %s", text);
    return document.array().first();
}

void change(CatalogFiles& files, const char* file, const char* path, const char* text)
{
    const QString name = QString::fromUtf8(file);
    const QStringList steps = QString::fromUtf8(path).split(u'.', Qt::SkipEmptyParts);
    const QJsonValue value = text ? json(text) : QJsonValue(QJsonValue::Undefined);
    files.files[name] = changed(files.files.value(name), steps, value);
}

CatalogFiles soundCatalog()
{
    CatalogFiles files;
    files.version = QStringLiteral("v1");
    change(files, "catalog.json", "", R"({"format": 1, "edition": {
        "document": "测试目录", "region": "370000", "asOf": "2026-11-24", "status": "drafted"}})");
    change(files, "roles.json", "", R"([
        {"id": "person", "name": "申请人", "kind": "person", "section": "人员", "sectionOrder": 2,
         "order": 1},
        {"id": "agent", "name": "代理人", "kind": "person"},
        {"id": "org", "name": "单位", "kind": "org", "repeats": true}])");
    change(files, "elements.json", "", R"([
        {"id": "name", "name": "姓名", "type": "string", "maxLength": 100, "idCard": "name"},
        {"id": "idNo", "name": "证件号码", "type": "string", "validator": "byIdType",
         "sensitive": true, "standard": "GB 11643"},
        {"id": "sex", "name": "性别", "type": "code", "codelist": "sex", "derive": "idNo"},
        {"id": "count", "name": "人数", "type": "int", "min": 0, "order": 9}])");
    change(files, "codelists.json", "", R"([
        {"id": "sex", "standard": "GB/T 2261.1", "items": [
            {"code": "1", "label": "男"}, {"code": "2", "label": "女"}]},
        {"id": "area", "items": [
            {"code": "3701", "label": "济南"}, {"code": "370102", "label": "历下", "parent": "3701"}]},
        {"id": "own", "items": [{"code": "M", "label": "男"}, {"code": "F", "label": "女"}]}])");
    change(files, "materials.json", "", R"([
        {"id": "M-ID", "name": "身份证", "kind": "certificate", "eCertificate": true,
         "perRole": true},
        {"id": "M-PROOF", "name": "证明", "kind": "proof", "anyOf": ["M-ID"], "versions": [
            {"until": "2026-06-30", "name": "旧证明"}, {"from": "2026-07-01", "name": "新证明"}]}])");
    change(files, "matters.json", "", R"({"document": "测试目录", "annexes": [{"annex": 1,
        "audience": "enterprise", "stages": [{"no": 3, "name": "开办", "scenarios": [
            {"id": "S1", "no": "1.1", "name": "一件事", "lead": ["甲局", "乙局"], "matters": [
                {"id": "A", "no": 1, "name": "设立", "type": "行政许可", "lead": ["甲局"],
                 "collaborators": ["丙局"], "reading": "合并单元格", "subMatters": [
                    {"id": "A.1", "name": "公司设立", "type": "行政许可", "collaborators": []},
                    {"id": "A.2", "name": "分公司设立", "type": "行政许可"}]},
                {"id": "B", "no": 2, "name": "备案", "type": "其他", "lead": ["甲局"]},
                {"id": "C", "no": 3, "name": "年报", "type": "公共服务", "lead": ["甲局"]}]},
            {"id": "S2", "no": "1.2", "name": "另一件事", "lead": ["甲局"], "matters": [
                {"id": "D", "no": 4, "name": "查询", "type": null, "lead": ["甲局"],
                 "status": "cancelled", "statusNote": "改为网上查询"}]}]}]}]})");
    change(files, "scenarios/S1.json", "", R"({"id": "S1", "name": "一件事",
        "questions": [
            {"id": "Q1", "text": "一", "type": "single", "default": "a", "options": [
                {"value": "a", "label": "甲"}, {"value": "b", "label": "乙"}]},
            {"id": "Q2", "text": "二", "type": "bool", "default": "no",
             "askWhen": {"question": "Q1", "eq": "a"}},
            {"id": "Q3", "text": "三", "type": "multi", "default": ["x"], "options": [
                {"value": "x", "label": "子"}, {"value": "y", "label": "丑"}]},
            {"id": "Q4", "text": "四", "type": "number"}],
        "samePerson": [{"when": {"question": "Q2", "eq": "yes"}, "role": "agent", "as": "person",
                        "derive": {"sex": "1"}}],
        "rules": [
            {"when": {"question": "Q1", "eq": "a"}, "include": ["A.1"]},
            {"when": {"question": "Q1", "eq": "b"}, "include": ["A.2"],
             "reject": [{"matter": "B", "message": "去别处办", "instead": "省厅"}]},
            {"when": {"question": "Q3", "has": "x"}, "include": ["B"], "notice": "请先取号"}],
        "chain": [{"from": "A.*", "to": "B", "kind": "hard", "carries": ["org.idNo", "M-PROOF"],
                   "note": "先设立"}],
        "order": ["A.1", "A.2", "B"], "orderNote": "先设立后备案",
        "matters": [
            {"id": "A.1", "defaultWhen": {"question": "Q1", "eq": "a"}, "fields": [
                {"element": "org.name", "required": true, "maxLength": 30},
                {"element": "org.count", "required": {"question": "Q2", "eq": "yes"}, "min": 5},
                {"element": "local:A.1.depth", "name": "深度", "type": "decimal", "scale": 2,
                 "section": "工程"}],
             "materials": [
                {"material": "M-ID", "of": "person", "copies": 1, "showOriginal": 2,
                 "keepOriginal": 3, "electronic": true, "waivers": ["dataSharing", "defer"],
                 "deferDays": 5, "sharing": "perMatter", "note": "原件",
                 "when": {"question": "Q3", "has": "y"},
                 "anyOf": [{"material": "M-PROOF", "when": {"question": "Q1", "eq": "a"},
                            "keepOriginal": 1, "waivers": ["promise"]}]}],
             "outputs": ["org.idNo", "M-PROOF@org"]},
            {"id": "A.2", "defaultWhen": {"question": "Q1", "eq": "b"}, "fields": [
                {"element": "org.count", "max": 3}]},
            {"id": "B", "handling": "immediate",
             "statutoryLimit": {"amount": 3, "unit": "workingDays", "basis": "条例"},
             "promisedLimit": {"amount": 1, "unit": "days"},
             "applyWithin": {"amount": 2, "unit": "months"},
             "fields": [
                {"element": "person.sex", "required": false, "codelist": "own",
                 "map": {"1": "M", "2": "F"}, "when": {"question": "Q4", "lt": 3}}],
             "reviewPoints": ["一致", {"text": "有效", "about": ["person.sex"]}],
             "defects": [{"text": "未签名", "about": "person.sex"}],
             "results": [{"name": "通知书", "electronic": true}], "verify": "待核定"}]})");
    return files;
}

} // namespace yichuang::test
