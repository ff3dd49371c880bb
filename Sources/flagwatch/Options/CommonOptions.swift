public import ArgumentParser
public import Wording

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Flag(help: "Print JSON: the parameters of the daemon's reply, or a documented object.")
    var json = false

    @Option(help: "The language of the answer; else that of the locale.")
    var language: Language?
}

extension Language: ExpressibleByArgument {}
