namespace LlmEvolution.Preview.Xapi;

/// <summary>IRIs that LMSs and content agree on.</summary>
internal static class Vocabulary
{
    /// <summary>Where the preview's own ids begin. RFC 2606: nobody ever has a name below .invalid.</summary>
    public const string Home = "https://preview.coursepack.invalid";

    public const string Verbs = "http://adlnet.gov/expapi/verbs/";

    /// <summary>cmi5 9.3: verbs that only an LMS uses.</summary>
    public const string LmsVerbs = "https://w3id.org/xapi/adl/verbs/";

    public const string Cmi5 = "https://w3id.org/xapi/cmi5/context/";

    public const string SessionId = Cmi5 + "extensions/sessionid";

    public const string Cmi5Category = Cmi5 + "categories/cmi5";

    public const string Progress = "https://w3id.org/xapi/cmi5/result/extensions/progress";
}
