namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>The promise of clause 3.3 as a few sentences: who may have what by now, told by what was answered to the steps before.</summary>
internal sealed class ReleaseModel
{
    private readonly bool[] standing = [true, true, false];
    private readonly bool[] scheduled = new bool[ReleaseHistory.Dealers];
    private readonly bool[] available = new bool[ReleaseHistory.Dealers];
    private bool withdrawn;

    /// <summary>Dealerships that have the contact.</summary>
    public HashSet<int> Owners { get; } = [];

    public bool IsAccredited(int dealer) => standing[dealer];

    /// <summary>Takes note of a step that was accepted.</summary>
    public void Note(Step step)
    {
        switch (step.Deed)
        {
            case Deed.Release: scheduled[step.Dealer] = !available[step.Dealer]; break;
            case Deed.Cancel: scheduled[step.Dealer] = false; break;
            case Deed.Suspend: standing[step.Dealer] = false; break;
            case Deed.Reinstate: standing[step.Dealer] = true; break;
            case Deed.Deliver: Deliver(); break;
            case Deed.Withdraw: Withdraw(); break;
            case Deed.Receive when available[step.Dealer] && standing[step.Dealer] && !withdrawn: Owners.Add(step.Dealer); break;
            default: break;
        }
    }

    private void Deliver()
    {
        for (var dealer = 0; dealer < ReleaseHistory.Dealers; dealer++)
        {
            available[dealer] |= scheduled[dealer] && standing[dealer] && !withdrawn;
            scheduled[dealer] = false;
        }
    }

    private void Withdraw()
    {
        withdrawn = true;
        Array.Clear(scheduled);
    }
}
