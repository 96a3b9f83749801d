// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routes.h"
#include "server/staticfiles.h"
#include "server/upstream.h"

#include <QFile>
#include <QFileInfo>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

const auto PictureSuffix = u".gif"_s;

constexpr QByteArrayView PagePolicy = "default-src 'none'; style-src 'self'; img-src 'self'";

QString pageOf(const Gif &gif)
{
    const QString tags = gif.tags.join(u", "_s).toHtmlEscaped();
    return uR"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>%1</title><link rel="stylesheet" href="/static/pages.css"></head>
<body><main class="item"><h1>%1</h1><img src="/demo/%2.gif" alt="%3" width="%4" height="%5">
<p>%3</p><p class="note">%6</p><p class="note">From the catalogue that is built into Giphy Navigator.</p></main></body></html>
)"_s.arg(gif.title.toHtmlEscaped(), gif.id.toHtmlEscaped(), gif.altText.toHtmlEscaped())
        .arg(pictureSize(gif).width())
        .arg(pictureSize(gif).height())
        .arg(tags);
}

void answerPage(const Result<Upstream::Gifs> &gifs, const AnswerHandler &answer)
{
    if (gifs && !(*gifs)->isEmpty()) {
        answer(htmlAnswer(pageOf((*gifs)->constFirst()).toUtf8(), PagePolicy.toByteArray()));
    } else {
        answer(textAnswer(404, u"404: Not Found"_s));
    }
}

void answerPicture(const HttpRequest &request, const Result<Upstream::Gifs> &gifs, const AnswerHandler &answer)
{
    const QList<Rendition> renditions =
        gifs && !(*gifs)->isEmpty() ? (*gifs)->constFirst().renditions : QList<Rendition>();
    QFile file(renditions.isEmpty() ? u":/none"_s : QString(u':' + renditions.constFirst().url.path()));
    if (!file.open(QIODevice::ReadOnly)) {
        answer(textAnswer(404, u"404: Not Found"_s));
        return;
    }
    answer(fileAnswer(request, file.readAll(), "image/gif", QFileInfo(file).lastModified()));
}

} // namespace

void addDemoRoutes(Router &router, Upstream &demo)
{
    const auto handler =
        [&demo](const HttpRequest &request, const QStringList &arguments, const AnswerHandler &answer) {
            const QString &name = arguments.constFirst();
            const bool isPicture = name.endsWith(PictureSuffix);
            const QString id = isPicture ? name.chopped(PictureSuffix.size()) : name;
            answer.keep(demo.byId(id, [request, isPicture, answer](const Result<Upstream::Gifs> &gifs) {
                if (isPicture) {
                    answerPicture(request, gifs, answer);
                } else {
                    answerPage(gifs, answer);
                }
            }));
        };
    router.add("GET", u"/demo/{id}"_s, RouteScope::Polls, handler);
}

} // namespace gn
