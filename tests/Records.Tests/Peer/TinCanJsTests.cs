using System.Diagnostics;

namespace Records.Tests.Peer;

/// <summary>npm tincanjs, an implementation of xAPI 1.0 by others, sends and reads back (tincan.mjs).</summary>
public sealed class TinCanJsTests(Lrs lrs) : IClassFixture<Lrs>
{
    [Fact]
    public async Task Tincanjs_reads_back_what_it_sent()
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Peer", "tincan.mjs"), Repository.PathOf("src", "Runtime"), lrs.Endpoint.ToString(), Lrs.Name, Lrs.Secret])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, await error + output);
        Assert.Equal("""
            {"statement":{"id":true,"verb":"http://adlnet.gov/expapi/verbs/attempted","name":"Words","scaled":0.9,"stored":true,"authority":"ada"}}
            {"found":[true]}
            {"pages":[["attempted","answered"],["completed"],""]}
            {"voided":"http://adlnet.gov/expapi/verbs/answered"}
            {"state":[{"page":3},42]}
            {"states":["bookmark"]}
            {"dropped":null}
            {"activityProfile":["on","text/plain"]}
            {"agentProfile":"off"}
            {"activity":"Words"}
            {"about":["1.0.0","1.0.1","1.0.2","1.0.3","2.0.0"]}
            """.ReplaceLineEndings("\n"), output.Trim().ReplaceLineEndings("\n"));
    }
}
