extension VarlinkServer {
    /// Checks a call against the interfaces and has it answered.
    func dispatch(_ call: Call, on connection: Connection) {
        if let error = misfit(of: call) { return connection.answerAtOnce(call, ReplyMessage(error)) }
        guard call.interface == ServiceInterface.name else { return connection.begin(call, with: handler) }
        connection.answerAtOnce(call, introspection(call))
    }

    private func misfit(of call: Call) -> VarlinkError? {
        guard !call.upgrade else { return .invalidParameter("upgrade") }
        guard let interface = all.first(where: { $0.name == call.interface }) else {
            return .interfaceNotFound(call.interface.isEmpty ? call.method : call.interface)
        }
        guard interface.methods[call.shortMethod] != nil else { return .methodNotFound(call.method) }
        return interface.misfit(ofCall: call.shortMethod, parameters: call.parameters).map { .invalidParameter($0) }
    }

    private var all: [InterfaceDefinition] { [Self.service] + interfaces }

    private func introspection(_ call: Call) -> ReplyMessage {
        if call.shortMethod == "GetInfo" {
            return ReplyMessage(parameters: [
                "vendor": .string(info.vendor), "product": .string(info.product), "version": .string(info.version),
                "url": .string(info.url), "interfaces": .array(all.map { .string($0.name) }),
            ])
        }
        let name = call.parameters["interface"]?.string ?? ""
        guard let interface = all.first(where: { $0.name == name }) else {
            return ReplyMessage(.interfaceNotFound(name))
        }
        return ReplyMessage(parameters: ["description": .string(interface.text)])
    }

    /// Our own text, which a test parses too; were it ever broken the service would have no methods, not crash.
    private static let service: InterfaceDefinition =
        (try? InterfaceDefinition(parsing: ServiceInterface.text))
        ?? InterfaceDefinition(name: ServiceInterface.name, text: ServiceInterface.text)
}
