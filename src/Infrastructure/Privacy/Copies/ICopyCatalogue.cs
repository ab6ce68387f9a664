namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>The tables of one feature as places of copies. Found by itself: a new feature adds a class with a row for each of its tables.</summary>
internal interface ICopyCatalogue
{
    static abstract IEnumerable<TableCopies> Tables { get; }
}
