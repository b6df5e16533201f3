using System.Net;

namespace E2E.Lms;

/// <summary>The page that an LMS opens for a SCO: the API in the parent, the SCO in a frame.</summary>
internal static class LaunchPage
{
    public static string For(string standard, string href, int launch) => $$"""
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <title>LMS</title>
          <style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block; }</style>
          <script src="/lms/scorm-again/{{WebUtility.HtmlEncode(standard)}}.min.js"></script>
          <script src="/lms/lms.js" data-standard="{{WebUtility.HtmlEncode(standard)}}" data-href="{{WebUtility.HtmlEncode(href)}}" data-launch="{{launch}}"></script>
        </head>
        <body></body>
        </html>
        """;
}
