using System.Globalization;
using System.Text;
using System.Text.Json;
using LlmEvolution.Records.Rules;
using LlmEvolution.Records.Storage;
using Microsoft.AspNetCore.Http;

namespace LlmEvolution.Records.Http;

/// <summary>GET statements: one by its id, or those that match (xAPI-Communication 2.1.3).</summary>
internal sealed class StatementReading(RecordStore store, string prefix)
{
    public XapiResponse Answer(XapiRequest request)
    {
        request.Allow("statementId", "voidedStatementId", "agent", "verb", "activity", "registration", "related_activities", "related_agents",
            "since", "until", "limit", "format", "attachments", "ascending", StatementParameters.Cursor);
        var statementId = request.Parameter("statementId");
        var voidedId = request.Parameter("voidedStatementId");
        if (statementId is null && voidedId is null) return Many(request);
        if (statementId is not null && voidedId is not null) throw XapiException.Invalid("statementId and voidedStatementId exclude each other");
        foreach (var name in request.Parameters.Keys)
            if (name is not ("statementId" or "voidedStatementId" or "attachments" or "format")) throw XapiException.Invalid($"{name} cannot be combined with the id of a statement");
        return One(request, StatementParameters.Uuid(statementId ?? voidedId!, statementId is null ? "voidedStatementId" : "statementId"), voided: voidedId is not null);
    }

    private XapiResponse One(XapiRequest request, Guid id, bool voided)
    {
        var format = StatementFormat.From(request);
        var attachments = StatementParameters.Flag(request, "attachments");
        using var connection = store.OpenForReading();
        if (StatementSearch.Find(connection, id) is not { } found || found.Voided != voided)
            throw new XapiException(StatusCodes.Status404NotFound, voided ? $"there is no voided statement {id:D}" : $"there is no statement {id:D}, or it is voided");
        var json = format.Write(found.Json, new Knowledge(connection));
        return Content(json, attachments ? [found] : null, new AttachmentTable(connection)).With("Last-Modified", found.Stored.ToString("R", CultureInfo.InvariantCulture));
    }

    private XapiResponse Many(XapiRequest request)
    {
        var format = StatementFormat.From(request);
        var attachments = StatementParameters.Flag(request, "attachments");
        var query = StatementParameters.Query(request);
        using var connection = store.OpenForReading();
        var page = StatementSearch.Run(connection, query);
        var knowledge = new Knowledge(connection);
        var json = new StringBuilder("{\"statements\":[");
        json.AppendJoin(',', page.Statements.Select(s => format.Write(s.Json, knowledge))).Append("],\"more\":");
        json.Append(JsonSerializer.Serialize(page.Next is { After: { } cursor } ? $"{prefix}/statements?{StatementParameters.WithCursor(request, cursor)}" : "")).Append('}');
        var answer = Content(json.ToString(), attachments ? page.Statements : null, new AttachmentTable(connection));
        return page.Statements.Count == 0 ? answer : answer.With("Last-Modified", page.Statements.Max(s => s.Stored).ToString("R", CultureInfo.InvariantCulture));
    }

    private static XapiResponse Content(string json, IReadOnlyList<StatementRecord>? withAttachments, AttachmentTable table) => withAttachments is null
        ? XapiResponse.Json(Encoding.UTF8.GetBytes(json))
        : MultipartWriter.Write(json, withAttachments, table);
}
