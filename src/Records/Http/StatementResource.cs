using System.Text.Json;
using LlmEvolution.Records.Rules;
using LlmEvolution.Records.Statements;
using Microsoft.AspNetCore.Http;

namespace LlmEvolution.Records.Http;

/// <summary>/statements (xAPI-Communication 2.1).</summary>
internal sealed class StatementResource(RecordStore store, string prefix)
{
    private readonly StatementReading _reading = new(store, prefix);

    public async Task<XapiResponse> AnswerAsync(XapiRequest request) => request.Method switch
    {
        "GET" => _reading.Answer(request),
        "POST" => await PostAsync(request),
        "PUT" => await PutAsync(request),
        _ => throw new XapiException(StatusCodes.Status405MethodNotAllowed, $"statements cannot be sent {request.Method}; void a statement instead of deleting it"),
    };

    private async Task<XapiResponse> PostAsync(XapiRequest request)
    {
        request.Allow();
        var (json, parts) = Parts(request);
        using var document = StatementBatch.Parse(json);
        var ids = await StoreAsync(request, document.RootElement, parts, store.NewId);
        return XapiResponse.Json(JsonSerializer.SerializeToUtf8Bytes(ids));
    }

    private async Task<XapiResponse> PutAsync(XapiRequest request)
    {
        request.Allow("statementId");
        var text = request.Required("statementId");
        if (!Formats.Uuid().IsMatch(text)) throw XapiException.Invalid($"statementId is no UUID: '{text}'");
        var id = Guid.Parse(text);
        var (json, parts) = Parts(request);
        using var document = StatementBatch.Parse(json);
        if (document.RootElement.ValueKind == JsonValueKind.Array) throw XapiException.Invalid("PUT takes a single statement; POST takes several");
        if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out var own) && own.ValueKind == JsonValueKind.String && own.TryGetGuid(out var said) && said != id)
            throw XapiException.Invalid($"statementId is {id:D}, but the statement's own id is {said:D}");
        await StoreAsync(request, document.RootElement, parts, () => id);
        return XapiResponse.NoContent();
    }

    private Task<IReadOnlyList<Guid>> StoreAsync(XapiRequest request, JsonElement json, IReadOnlyList<MultipartPart>? parts, Func<Guid> newId)
    {
        var statements = StatementBatch.Read(json, newId, request.Client.Authority, request.Version);
        var attachments = parts is null ? Attachments.None(json) : Attachments.Match(json, parts);
        return store.StoreAsync(statements, attachments);
    }

    /// <summary>1.5: JSON alone, or JSON with the attachments behind it.</summary>
    private static (ReadOnlyMemory<byte> Json, IReadOnlyList<MultipartPart>? Attachments) Parts(XapiRequest request)
    {
        var type = request.ContentType.Split(';')[0].Trim();
        if (type.Equals("application/json", StringComparison.OrdinalIgnoreCase)) return (request.Content, null);
        if (!type.Equals("multipart/mixed", StringComparison.OrdinalIgnoreCase))
            throw XapiException.Invalid($"the Content-Type is '{request.ContentType}'; statements come as application/json, or as multipart/mixed with their attachments");
        var parts = Multipart.Read(request.ContentType, request.Content);
        if (!parts[0].ContentType.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase))
            throw XapiException.Invalid($"the first part holds the statements, as application/json, not as '{parts[0].ContentType}'");
        return (parts[0].Content, [.. parts.Skip(1)]);
    }
}
