public import Flagging

/// The table of message ids: which text of the catalogs (`systemd/flagwatch*.catalog`) explains an entry.
///
/// Each was drawn at random once (`journalctl --new-id128`) and never changes: catalogs and saved queries of
/// installed systems know it.
extension Action {
    /// `MESSAGE_ID`: 128 bits as 32 lower-case hex digits.
    public var messageID: String {
        switch self {
        case .reminder: "c85b01818fc246a98d92f920bda6f2fa"
        case .due: "cbf197362b8846b28200b3eafb521150"
        case .escalation: "b1165c6fccad4ecb83c3af039d04d15f"
        case .storm: "a5721a1d64a341579d1f3852c1a6dc97"
        case .bounce: "31d611639e414a00b0a2a860d8874ced"
        case .mailboxStale: "27f2862241244494900ae127e2c6bf42"
        case .mailboxUnreadable: "75ee10b7dc6b4dbf93b50073cb2c593c"
        case .ledgerDamaged: "2cc506bb6ef4472c8ae619891dce8e12"
        case .cannotStart: "f5061d0448ef4c4b808d99f7c04e8229"
        case .ledgerBehind: "1d29b9b6f6bc46e2a10575e442aa487b"
        case .flagSetAside: "eb384b1507949dda447458a90169ce3e"
        case .journalUnreadable: "b7366090b0f54b7285ac64a12f80eb6f"
        case .takeLapsed: "49cf3840bc074c46903275c9833d8704"
        case .mailHeld: "0c3d0814e00a450da526306f16d01072"
        case .catchUp: "b370eff27e02480b9ce3c60a93428bf5"
        case .clockStepped: "7e0d2d5801314328952992293aa3ad9d"
        case .notAccepted: "86edfd70664e4ca5a6f1a988f5ee9f82"
        case .configurationRefused: "533c38ae9db44740abcc0098203ded0e"
        case .reaction: "1d962d6cc5bb42c28f89a4304bd79810"
        case .question: "45356728219a430c8b780161d5f770b4"
        case .lateReaction: "673f74927bd74253b77e0ce6f57f94da"
        case .tierBegan: "6eba0094e4384c28b3dc6602e41e0cae"
        case .flagOpened: "1b048c888a6c4900a208b19c60f80bc9"
        case .contactLogged: "cd1c8ed0cadd439da0740b57863b46e9"
        case .receipt: "1629e123cee847458332ce209f0b4e4c"
        case .followUp: "f6a8d0075b3e40558adba2f2e49316ec"
        case .nudge: "96eb411a67994ebb983b22e15d30b563"
        case .automaticReply: "54448f6f6b5e41e193ad511714964039"
        case .delay: "c79117e62cbd4d0b9de507534b48b0d5"
        case .flagClosed: "6758d38a62f1484b96a26aa05eb686b1"
        case .flagReopened: "846ea8ae508b42168ea2e956d80bce68"
        case .taken: "6794afb6ba73449fbc5993862f89f737"
        case .snoozed: "1e6dd39c52ff491d98d9e3c57a6481b2"
        case .linked: "102e5ba135de4abf8533cee1b9e596aa"
        case .dismissed: "a51fac7620714d7cb2097e25b42b9d89"
        case .retracted: "daec91ad3c2549cb897b79085343d566"
        case .recorded: "fc54fd453d64474b894ac60567554bdf"
        case .amended: "98c5b4d4ba634a1ba8a21c78a43cd607"
        case .mailboxRecovered: "758c882fe08c496784008fe80118a624"
        case .configurationLoaded: "ea6a03ef2da2402498e6380407dc9de6"
        case .ledgerHead: "8e3aca1a96e6440ea4e3549b0cea9976"
        case .summaryWritten: "0cee7c8925b04d4a92ac4aa6ac20f5ff"
        case .summaryFailed: "34aeae16a3ad43cd93b4e156fb28024d"
        case .summaryPublished: "084bbef801c346c4aaa98d902a5b8bc5"
        case .redacted: "85d1f902f035481782f50446da3205d2"
        case .purged: "d027b02249df48158ad97469f54f2633"
        case .started: "7b452b2c44824db7814b31e64850f63f"
        case .stopped: "6a1d47836fa84432ab041019ad1a4079"
        }
    }

    /// The action that a `MESSAGE_ID` stands for; nil where it is not one of ours.
    public init?(messageID: some StringProtocol) {
        guard let action = Action.allCases.first(where: { $0.messageID == messageID }) else { return nil }
        self = action
    }
}
