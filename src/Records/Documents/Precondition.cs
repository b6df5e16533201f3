namespace LlmEvolution.Records.Documents;

/// <summary>What If-Match and If-None-Match ask for (RFC 9110, 13.1), of a document that may not be there.</summary>
internal sealed record Precondition(string? IfMatch, string? IfNoneMatch)
{
    public bool IsNone => IfMatch is null && IfNoneMatch is null;

    /// <param name="etag">Of the document; null: there is none.</param>
    /// <exception cref="XapiException">412.</exception>
    public void Check(string? etag)
    {
        if (IfMatch is not null && (etag is null || !Names(IfMatch, etag)))
            throw new XapiException(412, etag is null ? "If-Match: there is no such document" : $"If-Match: the document has changed; its ETag is \"{etag}\" now");
        if (IfNoneMatch is not null && etag is not null && Names(IfNoneMatch, etag))
            throw new XapiException(412, $"If-None-Match: the document is there already; its ETag is \"{etag}\"");
    }

    private static bool Names(string header, string etag) => header.Trim() == "*" || header.Split(',').Any(one => Bare(one) == etag);

    private static string Bare(string tag)
    {
        tag = tag.Trim();
        if (tag.StartsWith("W/", StringComparison.Ordinal)) tag = tag[2..];
        return tag.Trim('"');
    }
}
