using CarTrade.Benchmarks;

return args is ["bare", ..] ? await BareServer.RunAsync(args[1..]) : await Bench.RunAsync(BenchOptions.From(args));
