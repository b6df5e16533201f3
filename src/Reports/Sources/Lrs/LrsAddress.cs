using System.Net;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Reports.Sources.Lrs;

/// <summary>The endpoint of an LRS: what stands before <c>statements</c>.</summary>
public static class LrsAddress
{
    /// <summary>The endpoint, with a slash at its end; null: it cannot be used, which has been reported without what is secret in it.</summary>
    /// <param name="text">As the user wrote it; an address that ends in /statements is taken, too.</param>
    /// <param name="allowHttp">Also without TLS to another machine.</param>
    public static Uri? Parse(string text, bool allowHttp, DiagnosticBag findings)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
            return Refuse(uri is { UserInfo.Length: > 0 } ? Shown(uri) : text, "it is no address of http or https", "write it as the LRS's documentation does: https://lrs.example.org/xapi/");
        if (uri.UserInfo.Length > 0)
            return Refuse(Shown(uri), "there are credentials in it, which every process of this machine can read", "leave them out, and set COURSEPACK_LRS_KEY and COURSEPACK_LRS_SECRET or name a file with --lrs-secret-file");
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
            return Refuse(Shown(uri), "it has a query", "leave out what follows '?' or '#'");
        if (uri.Scheme == "http" && !allowHttp && !IsThisMachine(uri))
            return Refuse(Shown(uri), "it is not encrypted: credentials and records could be read on the way", "write https; or, where the way is safe, add --allow-http");
        var path = uri.AbsolutePath.TrimEnd('/');
        if (path.EndsWith("/statements", StringComparison.Ordinal)) path = path[..^"/statements".Length];
        return new UriBuilder(uri.Scheme, uri.Host, uri.Port, path + "/").Uri;

        Uri? Refuse(string shown, string message, string help)
        {
            findings.Report(SourceDiagnostics.LrsAddress, null, help, shown, message);
            return null;
        }
    }

    private static bool IsThisMachine(Uri uri) => uri.IsLoopback || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static string Shown(Uri uri) => uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
}
