// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/docspage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QJsonValue &value)
{
    return value.toVariant().toString().toHtmlEscaped();
}

QString acceptedOf(const QJsonObject &schema)
{
    QStringList parts{escaped(schema.value("type"_L1))};
    if (const QJsonArray choices = schema.value("enum"_L1).toArray(); !choices.isEmpty()) {
        QStringList names;
        for (const QJsonValue choice : choices) {
            names.append(escaped(choice));
        }
        parts.append(names.join(u" | "_s));
    }
    if (schema.contains("minimum"_L1)) {
        parts.append(escaped(schema.value("minimum"_L1)) + u" … "_s + escaped(schema.value("maximum"_L1)));
    }
    return parts.join(u", "_s);
}

QString parameterTable(const QJsonArray &parameters)
{
    if (parameters.isEmpty()) {
        return {};
    }
    QString rows;
    for (const QJsonValue value : parameters) {
        const QJsonObject parameter = value.toObject();
        rows += u"<tr><td><code>"_s + escaped(parameter.value("name"_L1)) + u"</code></td><td>"_s
                + acceptedOf(parameter.value("schema"_L1).toObject()) + u"</td><td>"_s
                + escaped(parameter.value("description"_L1)) + u"</td></tr>\n"_s;
    }
    return u"<table><thead><tr><th>Parameter</th><th>Values</th><th></th></tr></thead><tbody>\n"_s + rows
           + u"</tbody></table>\n"_s;
}

QString responseTable(const QJsonObject &responses)
{
    QString rows;
    for (auto response = responses.constBegin(); response != responses.constEnd(); ++response) {
        const QJsonObject content = response->toObject().value("content"_L1).toObject();
        rows += u"<tr><td><code>"_s + response.key().toHtmlEscaped() + u"</code></td><td>"_s
                + content.keys().join(u", "_s).toHtmlEscaped() + u"</td><td>"_s
                + escaped(response->toObject().value("description"_L1)) + u"</td></tr>\n"_s;
    }
    return u"<table><thead><tr><th>Status</th><th>Type</th><th></th></tr></thead><tbody>\n"_s + rows
           + u"</tbody></table>\n"_s;
}

QString operationSection(const QString &path, const QString &method, const QJsonObject &operation)
{
    return u"<section><h2><span class=\"method\">"_s + method.toUpper().toHtmlEscaped() + u"</span> <code>"_s
           + path.toHtmlEscaped() + u"</code></h2>\n<p>"_s + escaped(operation.value("summary"_L1)) + u"</p>\n<p>"_s
           + escaped(operation.value("description"_L1)) + u"</p>\n"_s
           + parameterTable(operation.value("parameters"_L1).toArray())
           + responseTable(operation.value("responses"_L1).toObject()) + u"</section>\n"_s;
}

} // namespace

QByteArray docsPage(const QByteArray &openApi)
{
    const QJsonObject root = QJsonDocument::fromJson(openApi).object();
    const QJsonObject info = root.value("info"_L1).toObject();
    const QJsonObject paths = root.value("paths"_L1).toObject();
    QString sections;
    for (auto path = paths.constBegin(); path != paths.constEnd(); ++path) {
        const QJsonObject operations = path->toObject();
        for (auto operation = operations.constBegin(); operation != operations.constEnd(); ++operation) {
            sections += operationSection(path.key(), operation.key(), operation->toObject());
        }
    }
    const QString page = uR"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>%1</title><link rel="stylesheet" href="/static/pages.css"></head>
<body><main><h1>%1</h1><p>%2</p><p><a href="/openapi.json">openapi.json</a></p>
)"_s.arg(escaped(info.value("title"_L1)), escaped(info.value("description"_L1)));
    return QString(page + sections + u"</main></body></html>\n"_s).toUtf8();
}

} // namespace gn
