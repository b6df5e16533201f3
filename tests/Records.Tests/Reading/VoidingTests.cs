namespace Records.Tests.Reading;

/// <summary>xAPI-Data 2.3.2 and xAPI-Communication 2.1.4.</summary>
public sealed class VoidingTests(Lrs lrs) : IClassFixture<Lrs>
{
    [Fact]
    public async Task XAPI_00018_A_voided_statement_is_returned_by_voidedStatementId_only()
    {
        var ids = await lrs.PostAsync(Say.Smallest);
        Assert.Equal(404, (await lrs.SendAsync("GET", $"statements?voidedStatementId={ids[0]}")).Status);

        await lrs.PostAsync(Say.Voiding(ids[0]));

        Assert.Equal(404, (await lrs.SendAsync("GET", $"statements?statementId={ids[0]}")).Status);
        Assert.Equal(ids[0], (await lrs.SendAsync("GET", $"statements?voidedStatementId={ids[0]}")).Json["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task XAPI_00162_and_00163_Queries_list_the_voiding_statement_and_not_the_voided_one()
    {
        var x = Lrs.NewId();
        var ids = await lrs.PostAsync(Say.With($$$$"""{"context":{"registration":"{{{{x}}}}"}}"""));
        var voiding = await lrs.PostAsync(Say.Voiding(ids[0]));

        Assert.Equal(voiding, (await lrs.QueryAsync($"registration={x}")).Ids);
        Assert.DoesNotContain(ids[0], (await lrs.QueryAsync("limit=1000")).Ids);
    }

    [Fact]
    public async Task XAPI_00016_A_voiding_statement_cannot_be_voided()
    {
        var ids = await lrs.PostAsync(Say.Smallest);
        var voiding = await lrs.PostAsync(Say.Voiding(ids[0]));

        var again = await lrs.PostAsync(Say.Voiding(voiding[0]));

        Assert.Equal(voiding[0], (await lrs.GetAsync(voiding[0]))["id"]!.GetValue<string>());
        Assert.Equal(again[0], (await lrs.GetAsync(again[0]))["id"]!.GetValue<string>());
        Assert.Equal(200, (await lrs.SendAsync("GET", $"statements?voidedStatementId={ids[0]}")).Status);
    }

    /// <summary>IEEE 9274.1.1, 4.2.4.1: it is not refused because its target is not there.</summary>
    [Fact]
    public async Task A_statement_that_arrives_after_its_voiding_is_voided()
    {
        var id = Lrs.NewId();
        await lrs.PostAsync(Say.Voiding(id));

        await lrs.PostAsync(Say.WithId(id));

        Assert.Equal(404, (await lrs.SendAsync("GET", $"statements?statementId={id}")).Status);
        Assert.Equal(200, (await lrs.SendAsync("GET", $"statements?voidedStatementId={id}")).Status);
    }

    [Fact]
    public async Task A_statement_may_be_voided_in_the_batch_that_brings_it()
    {
        var id = Lrs.NewId();

        await lrs.PostAsync(Say.WithId(id), Say.Voiding(id));

        Assert.Equal(200, (await lrs.SendAsync("GET", $"statements?voidedStatementId={id}")).Status);
    }
}
