using System.Globalization;
using System.Text.Json;
using LlmEvolution.Records.Documents;
using LlmEvolution.Records.Rules;
using Microsoft.AspNetCore.Http;

namespace LlmEvolution.Records.Http;

/// <summary>State, activity profiles and agent profiles (xAPI-Communication 2.2, 2.3, 2.6, 2.7).</summary>
internal sealed class DocumentResource(RecordStore store)
{
    public Task<XapiResponse> AnswerAsync(XapiRequest request)
    {
        var place = PlaceOf(request);
        var id = request.Parameter(place.Kind == DocumentKind.State ? "stateId" : "profileId");
        return (request.Method, id) switch
        {
            ("GET", { } one) => Task.FromResult(Get(place, one)),
            ("GET", null) => Task.FromResult(List(place, StatementParameters.Time(request, "since"))),
            ("PUT", { } one) => PutAsync(request, place, one),
            ("POST", { } one) => PostAsync(request, place, one),
            ("DELETE", { } one) => DeleteAsync(request, place, one),
            ("DELETE", null) when place.Kind == DocumentKind.State => DeleteAllAsync(place),
            ("PUT" or "POST" or "DELETE", null) => throw XapiException.Invalid($"the parameter {(place.Kind == DocumentKind.State ? "stateId" : "profileId")} is missing"),
            _ => throw new XapiException(StatusCodes.Status405MethodNotAllowed, $"{request.Resource} has no {request.Method}"),
        };
    }

    private static DocumentPlace PlaceOf(XapiRequest request)
    {
        var many = request.Method == "GET" && request.Parameter("stateId") is null && request.Parameter("profileId") is null;
        switch (request.Resource)
        {
            case "activities/state":
                if (many) request.Allow("activityId", "agent", "registration", "since");
                else request.Allow("activityId", "agent", "registration", "stateId");
                var registration = request.Parameter("registration") is { } text ? StatementParameters.Uuid(text, "registration") : (Guid?)null;
                return DocumentPlace.State(Activity(request), Agent(request), registration);
            case "activities/profile":
                if (many) request.Allow("activityId", "since");
                else request.Allow("activityId", "profileId");
                return DocumentPlace.ActivityProfile(Activity(request));
            default:
                if (many) request.Allow("agent", "since");
                else request.Allow("agent", "profileId");
                return DocumentPlace.AgentProfile(Agent(request));
        }
    }

    private static string Activity(XapiRequest request) => StatementParameters.Iri(request, "activityId") ?? request.Required("activityId");

    private static string Agent(XapiRequest request) => StatementParameters.Agent(request) ?? request.Required("agent");

    private XapiResponse Get(DocumentPlace place, string id) => store.FindDocument(place, id) is { } found
        ? new XapiResponse(StatusCodes.Status200OK, found.ContentType, found.Content)
            .With("ETag", $"\"{found.ETag}\"")
            .With("Last-Modified", found.Updated.ToString("R", CultureInfo.InvariantCulture))
        : throw new XapiException(StatusCodes.Status404NotFound, $"there is no document '{id}' here");

    private XapiResponse List(DocumentPlace place, DateTimeOffset? since)
    {
        using var connection = store.OpenForReading();
        var (ids, updated) = DocumentTable.List(connection, place, since);
        return XapiResponse.Json(JsonSerializer.SerializeToUtf8Bytes(ids)).With("Last-Modified", updated?.ToString("R", CultureInfo.InvariantCulture));
    }

    private Task<XapiResponse> PutAsync(XapiRequest request, DocumentPlace place, string id) => store.WriteAsync(context =>
    {
        var existing = DocumentTable.Find(context.Tables.Connection, place, id);
        request.Precondition.Check(existing?.ETag);
        if (request.Precondition.IsNone) CheckUnseen(request, place, existing);
        DocumentTable.Put(context, place, id, TypeOf(request), request.Content.ToArray());
        return XapiResponse.NoContent();
    });

    /// <summary>
    /// 3.1: nobody overwrites what they have not seen. 1.0 leaves State free of that, because conflicts are unlikely there, and
    /// asks for a header even where there is nothing yet.
    /// </summary>
    private static void CheckUnseen(XapiRequest request, DocumentPlace place, StoredDocument? existing)
    {
        if (request.Version == XapiVersion.One && place.Kind == DocumentKind.State) return;
        if (existing is not null) throw new XapiException(StatusCodes.Status409Conflict, $"the document is there already: check its current state, then set If-Match to its ETag, which is \"{existing.ETag}\" now");
        if (request.Version == XapiVersion.One) throw XapiException.Invalid("PUT of a profile needs If-Match with the ETag of the document, or If-None-Match: * where there is none yet");
    }

    private Task<XapiResponse> PostAsync(XapiRequest request, DocumentPlace place, string id) => store.WriteAsync(context =>
    {
        var existing = DocumentTable.Find(context.Tables.Connection, place, id);
        request.Precondition.Check(existing?.ETag);
        var type = TypeOf(request);
        if (existing is null && JsonMerge.IsJson(type)) JsonMerge.ReadObject(request.Content, "the document");
        var content = existing is null ? request.Content.ToArray() : JsonMerge.Merge(existing, type, request.Content);
        DocumentTable.Put(context, place, id, type, content);
        return XapiResponse.NoContent();
    });

    private Task<XapiResponse> DeleteAsync(XapiRequest request, DocumentPlace place, string id) => store.WriteAsync(context =>
    {
        request.Precondition.Check(DocumentTable.Find(context.Tables.Connection, place, id)?.ETag);
        DocumentTable.Delete(context.Tables.Connection, place, id);
        return XapiResponse.NoContent();
    });

    private Task<XapiResponse> DeleteAllAsync(DocumentPlace place) => store.WriteAsync(context =>
    {
        DocumentTable.DeleteAll(context.Tables.Connection, place);
        return XapiResponse.NoContent();
    });

    private static string TypeOf(XapiRequest request) => request.ContentType is { Length: > 0 } type ? type : "application/octet-stream";
}
