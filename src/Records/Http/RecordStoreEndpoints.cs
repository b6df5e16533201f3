using LlmEvolution.Records.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LlmEvolution.Records;

/// <summary>Puts a record store on a web server.</summary>
public static class RecordStoreEndpoints
{
    /// <summary>Maps the xAPI resources: statements, activities, agents, about.</summary>
    /// <param name="prefix">Where they start, "/xapi" say; the endpoint of clients is this with a slash at its end.</param>
    public static IEndpointConventionBuilder MapRecordStore(this IEndpointRouteBuilder app, string prefix, RecordStore store, RecordStoreOptions options)
    {
        var handler = new XapiHandler(store, options, prefix);
        return app.Map(prefix + "/{**resource}", (RequestDelegate)handler.HandleAsync);
    }
}
