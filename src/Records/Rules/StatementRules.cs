using System.Text.Json;
using LlmEvolution.Records.Statements;

namespace LlmEvolution.Records.Rules;

/// <summary>Whole statements (xAPI-Data 2.4).</summary>
internal static class StatementRules
{
    /// <exception cref="XapiException">400: the first thing that is wrong, with its place.</exception>
    public static void Check(JsonElement statement, string at, XapiVersion version)
    {
        Shape.Properties(statement, at, "id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority", "version", "attachments");
        if (statement.TryGetProperty("id", out var id)) Shape.Uuid(id, $"{at}.id");
        CheckParts(statement, at, version, whole: true);
        if (statement.TryGetProperty("stored", out var stored)) Shape.Timestamp(stored, $"{at}.stored", version);
        if (statement.TryGetProperty("authority", out var authority)) ActorRules.CheckAuthority(authority, $"{at}.authority");
        if (statement.TryGetProperty("version", out var said)) CheckVersion(said, $"{at}.version", version);
    }

    /// <summary>2.4.4.3.</summary>
    public static void CheckReference(JsonElement reference, string at)
    {
        Shape.Properties(reference, at, "objectType", "id");
        Shape.Exactly(Shape.Required(reference, "objectType", at), "StatementRef", $"{at}.objectType");
        Shape.Uuid(Shape.Required(reference, "id", at), $"{at}.id");
    }

    /// <summary>What statements and sub-statements share.</summary>
    /// <param name="whole">It is no sub-statement.</param>
    private static void CheckParts(JsonElement statement, string at, XapiVersion version, bool whole)
    {
        ActorRules.Check(Shape.Required(statement, "actor", at), $"{at}.actor");
        var verb = CheckVerb(Shape.Required(statement, "verb", at), $"{at}.verb");
        var target = Shape.Required(statement, "object", at);
        var type = CheckObject(target, $"{at}.object", version, whole);
        // 2.3.2: what is voided is named by a StatementRef.
        if (verb == StatementIndex.VoidedVerb) Shape.Require(type == "StatementRef", $"{at}.object", "has to be a StatementRef, because the verb is voided");
        if (statement.TryGetProperty("result", out var result)) ResultRules.Check(result, $"{at}.result");
        if (statement.TryGetProperty("context", out var context)) ContextRules.Check(context, $"{at}.context", version, type == "Activity");
        if (statement.TryGetProperty("timestamp", out var timestamp)) Shape.Timestamp(timestamp, $"{at}.timestamp", version);
        if (statement.TryGetProperty("attachments", out var attachments)) Shape.List(attachments, $"{at}.attachments", CheckAttachment);
    }

    private static string CheckVerb(JsonElement verb, string at)
    {
        Shape.Properties(verb, at, "id", "display");
        if (verb.TryGetProperty("display", out var display)) Shape.LanguageMap(display, $"{at}.display");
        return Shape.Iri(Shape.Required(verb, "id", at), $"{at}.id");
    }

    private static string CheckObject(JsonElement target, string at, XapiVersion version, bool whole)
    {
        Shape.Require(target.ValueKind == JsonValueKind.Object, at, "has to be an object");
        var type = target.TryGetProperty("objectType", out var said) ? Shape.Text(said, $"{at}.objectType") : "Activity";
        switch (type)
        {
            case "Activity": ActivityRules.Check(target, at); break;
            case "Agent" or "Group": ActorRules.Check(target, at); break;
            case "StatementRef": CheckReference(target, at); break;
            case "SubStatement" when whole: CheckSubStatement(target, at, version); break;
            case "SubStatement": throw XapiException.Invalid($"{at} is a sub-statement inside a sub-statement");
            default: throw XapiException.Invalid($"{at}.objectType is '{type}'; it has to be Activity, Agent, Group, SubStatement or StatementRef");
        }
        return type;
    }

    /// <summary>2.4.4.3: no id, stored, version or authority, and no sub-statement of its own.</summary>
    private static void CheckSubStatement(JsonElement statement, string at, XapiVersion version)
    {
        Shape.Properties(statement, at, "objectType", "actor", "verb", "object", "result", "context", "timestamp", "attachments");
        CheckParts(statement, at, version, whole: false);
    }

    private static void CheckVersion(JsonElement value, string at, XapiVersion version)
    {
        var read = XapiVersions.Read(Shape.Text(value, at));
        Shape.Require(read is not null && read <= version, at, $"is '{value.GetString()}'; this request may carry statements of {(version == XapiVersion.One ? "1.0.x" : "1.0.x and 2.0.x")}");
    }

    /// <summary>2.4.11.</summary>
    private static void CheckAttachment(JsonElement attachment, string at)
    {
        Shape.Properties(attachment, at, "usageType", "display", "description", "contentType", "length", "sha2", "fileUrl");
        Shape.Iri(Shape.Required(attachment, "usageType", at), $"{at}.usageType");
        Shape.LanguageMap(Shape.Required(attachment, "display", at), $"{at}.display");
        if (attachment.TryGetProperty("description", out var description)) Shape.LanguageMap(description, $"{at}.description");
        Shape.Text(Shape.Required(attachment, "contentType", at), $"{at}.contentType", Formats.MediaType(), "Internet media type");
        var length = Shape.Required(attachment, "length", at);
        Shape.Require(length.ValueKind == JsonValueKind.Number && length.TryGetInt64(out var size) && size >= 0, $"{at}.length", "has to be a whole number of bytes");
        Shape.Text(Shape.Required(attachment, "sha2", at), $"{at}.sha2", Formats.Sha2(), "SHA-2 in hexadecimal digits");
        if (attachment.TryGetProperty("fileUrl", out var url)) Shape.Iri(url, $"{at}.fileUrl");
    }
}
