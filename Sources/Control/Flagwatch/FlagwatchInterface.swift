/// The definition of `io.flagwatch` as clients ask for it by introspection; the same text is committed beside the
/// sources as `io.flagwatch.varlink`, and a test holds the two equal.
public enum FlagwatchInterface {
    /// The name of the interface.
    public static let name = "io.flagwatch"

    /// The definition in the Varlink interface language.
    public static let text = #"""
        # The control interface of Flagwatch, a daemon that keeps the time of reports ("flags") that an election team
        # sends to social platforms. The caller's uid, taken from the socket, is the actor in the ledger.
        #
        # Instants are whole seconds since 1970 (UTC), from -62135596800 (the year 1) to 253402300799 (the year 9999);
        # another number is an InvalidParameter, and so is a limit below 1. Where a person would look, a field of the
        # same name with "Text" after it has the same instant in RFC 3339 with the offset of the election's zone.
        # Durations are whole seconds and end in "Sec". Names that the team configures (platforms, channels, rungs, roles) are strings,
        # and so are closed lists whose words hold a hyphen. A flag's id is taken as people write it: tk25-1 and [TK25-001] are
        # TK25-001.
        #
        # Texts are kept without white space around them. One that is empty, too long (100,000 bytes of a text, 10,000 of a note or reason, 2,048 of
        # a URL, 998 of any other line, 100 of a word), or holds a control character is Refused; notes and texts may have several lines. A URL has http
        # or https and a host, a Message-ID is <...@...> with or without its brackets.
        interface io.flagwatch

        # One clock of a flag. clock: acknowledgement, reaction or next-step. startedBy: the number of the event that
        # started it. overdueSec: now minus due, negative before. The next prompt is absent when nothing more will be
        # issued.
        type ClockRow (
          clock: string,
          started: int,
          startedText: string,
          startedBy: int,
          due: int,
          dueText: string,
          overdueSec: int,
          nextPrompt: ?int,
          nextPromptText: ?string,
          nextRung: ?string,
          rungsIssued: []string
        )

        # A flag in one line. turn: platform, ours or closed. state: the last thing that happened, as an action of the
        # journal. submittedKnown: header, typed, stated or unknown. contact: logged outside the count and without
        # clocks. token: what to put in a mail so that the answer finds its flag.
        type FlagRow (
          id: string,
          election: string,
          platform: string,
          service: ?string,
          channel: string,
          ground: ?string,
          contact: bool,
          turn: string,
          state: string,
          submitted: int,
          submittedText: string,
          submittedKnown: string,
          clocks: []ClockRow,
          takenBy: ?string,
          takenUntil: ?int,
          takenUntilText: ?string,
          token: string
        )

        # An event of the ledger. actor: uid:1000, mail or service. personal: values that a purge erases (names,
        # subjects, URLs, references, note texts), by name; the text of an exhibit that no mail holds stands in a flag's timeline
        # only. voidedBy: the number of the event that took this one back.
        type EventRow (
          number: int,
          recorded: int,
          recordedText: string,
          occurred: int,
          occurredText: string,
          known: string,
          actor: string,
          kind: string,
          action: string,
          flag: ?string,
          details: string,
          personal: [string]string,
          voidedBy: ?int
        )

        # A flag with all that is known of it.
        type FlagView (
          row: FlagRow,
          subject: ?string,
          urls: []string,
          references: []string,
          messageIDs: []string,
          rule: ?string,
          signal: ?string,
          note: ?string,
          ownAttempts: ?string,
          risk: ?string,
          outcomes: []string,
          timeline: []EventRow
        )

        # A prompt that is still to come. at: when it is issued; due: the deadline it is about. clock and rung are
        # absent for a prompt that belongs to none (take-lapsed without a rung passed). step: what to do; role: who is
        # asked.
        type PlanRow (
          at: int,
          atText: string,
          flag: string,
          platform: string,
          clock: ?string,
          rung: ?string,
          repeat: int,
          priority: string,
          step: string,
          role: string,
          due: int,
          dueText: string,
          action: string
        )

        # A flag that a held mail may belong to. strength: message-id, token, reference, url, subject or enclosed.
        type CandidateRow (
          flag: string,
          strength: string
        )

        # A mail that a person must look at before it counts. mail: the hash of its content, by which link and dismiss
        # name it. verdict: verified, unverified or suspicious, and why. from and subject are text from the mail. purged: the
        # election of the flags it points to, where that was purged: it can only be dismissed.
        type HeldRow (
          mail: string,
          seen: int,
          seenText: string,
          occurred: int,
          occurredText: string,
          kind: string,
          rule: ?string,
          verdict: string,
          reason: string,
          reasonValues: []string,
          platform: ?string,
          candidates: []CandidateRow,
          mailbox: string,
          path: string,
          messageID: ?string,
          from: ?string,
          subject: ?string,
          prompted: bool,
          purged: ?string
        )

        # A mailbox that is read. lastExport: when the exporter last ran. messages: how many are known.
        type MailboxRow (
          path: string,
          lastPoll: ?int,
          lastPollText: ?string,
          lastExport: ?int,
          lastExportText: ?string,
          stale: bool,
          messages: int,
          problems: []string
        )

        # The daemon's state. startedAt: null where no daemon answered and a ledger's file was read. journal: ok, waiting (entries
        # wait for more than a few seconds), unreadable, or unknown. unconfirmed: entries not yet read back from the journal.
        # waitingSince: since when they wait and none was read back. ledgerTrouble: full, busy, failing, damaged or
        # gone, where the ledger cannot be written; scarce where hardly anything fits any more. elections: those in their
        # period now.
        type StatusView (
          version: string,
          startedAt: ?int,
          startedAtText: ?string,
          ledger: string,
          events: int,
          headHash: string,
          openFlags: int,
          held: int,
          mailboxes: []MailboxRow,
          nextWake: ?int,
          nextWakeText: ?string,
          journal: string,
          unconfirmed: int,
          waitingSince: ?int,
          waitingSinceText: ?string,
          ledgerTrouble: ?string,
          configurationFiles: []string,
          configurationRefused: ?string,
          elections: []string
        )

        # One tier that could decide a rung's instant: max(start, begins) plus the share of its allowance. wins: the
        # smallest.
        type ContenderRow (
          tier: string,
          begins: int,
          beginsText: string,
          from: int,
          fromText: string,
          allowanceSec: int,
          instant: int,
          instantText: string,
          wins: bool
        )

        # One rung with the tiers that contend for its instant. releasedAt: when quiet hours let it go, if they hold
        # it. issued: when its prompt was issued; repeats: how often it was repeated since, lastRepeat: when last.
        type RungRow (
          rung: string,
          percent: int,
          contenders: []ContenderRow,
          instant: int,
          instantText: string,
          releasedAt: ?int,
          releasedAtText: ?string,
          issued: ?int,
          issuedText: ?string,
          repeats: ?int,
          lastRepeat: ?int,
          lastRepeatText: ?string
        )

        # Why the deadlines of one clock are what they are. stopped and stoppedBy: absent while it runs; next: the prompt that
        # comes if nothing else happens, absent where none does.
        type ExplainRow (
          clock: string,
          start: int,
          startText: string,
          startedBy: int,
          stopped: ?int,
          stoppedText: ?string,
          stoppedBy: ?int,
          rungs: []RungRow,
          next: ?int,
          nextText: ?string,
          nextRung: ?string,
          nextRepeat: ?int
        )

        # A complaint about a configuration file: what is wrong, and what would be right. Lines count from 1.
        type ComplaintRow (
          file: string,
          line: ?int,
          message: string,
          remedy: string
        )

        # A file of the summary.
        type SummaryDocument (
          name: string,
          mediaType: string,
          text: string
        )

        # What the summary of an earlier election counted. day: its first polling day, YYYY-MM-DD. contacts do not count as uses.
        type EarlierElectionRow (
          election: string,
          nl: string,
          en: string,
          day: string,
          uses: []UsesRow,
          contacts: int
        )

        # How many times the status was used toward a platform.
        type UsesRow (
          platform: string,
          uses: int
        )

        # An exhibit of a summary while somebody reviews what is hidden in it. name: TK25-001/3, the flag and the number of the exhibit.
        # kind: as in the summary's JSON. form: the digest of what would be published of it; it changes whenever that does.
        # reviewedBy: who looked at it as it is now; reviewedIn: the event that says so.
        type ExhibitRow (
          name: string,
          kind: string,
          event: int,
          form: string,
          reviewedBy: ?string,
          reviewedByName: ?string,
          reviewedIn: ?int,
          passages: []PassageRow,
          marks: []MarkRow
        )

        # A text of an exhibit. place: subject, rule or text.
        type PassageRow (
          place: string,
          pieces: []PieceRow
        )

        # Words of a text that share their fate, with the blank before them. line: from 1. ground: on which they are hidden, null where
        # they stay. mark: the event of the person's decision, null where the program proposes. capital: they stay with a capital.
        type PieceRow (
          line: int,
          text: string,
          ground: ?string,
          mark: ?int,
          capital: bool
        )

        # What a person decided about words of an exhibit. decision: hide or keep. words: null where all of the lines is meant.
        type MarkRow (
          event: int,
          actor: string,
          actorName: ?string,
          decision: string,
          ground: ?string,
          words: ?string,
          firstLine: ?int,
          lastLine: ?int,
          why: ?string
        )

        # Whether a page was released from this ledger, by the digest of its bytes; event, election, name and released are null where
        # it never was.
        type PageRow (
          digest: string,
          event: ?int,
          election: ?string,
          name: ?string,
          released: ?int,
          releasedText: ?string
        )

        # What verify found wrong. row: the number of the event, or null where it is not about one. kind: ledger, mail (a
        # copy), anchor (the journal remembers another chain), missing or doubled (an entry in the journal).
        type ProblemRow (
          row: ?int,
          kind: string,
          reason: string
        )

        # What the journal says of the entries that were read back from it. unreadable: why it cannot be read; then
        # nothing is claimed. since: when its oldest entry was written. found: entries that stand there once. older:
        # entries that may be older than its oldest. elsewhere: entries read back from the journal of another machine.
        # anchors: heads of this ledger that it remembers.
        type JournalRow (
          unreadable: ?string,
          since: ?int,
          sinceText: ?string,
          found: int,
          older: int,
          elsewhere: int,
          anchors: int
        )

        # Registers a flag, or with contact a contact outside the count. With one election in its period that one is
        # meant. submitted: by default now, known as typed. draft: return a mail that opens as an unsent draft. newWord: take a
        # ground, signal or service that no list knows; without it such a word is refused.
        method Open(
          election: ?string,
          platform: string,
          service: ?string,
          channel: string,
          ground: ?string,
          rule: ?string,
          signal: ?string,
          submitted: ?int,
          known: ?string,
          contact: ?bool,
          subject: ?string,
          urls: ?[]string,
          references: ?[]string,
          messageID: ?string,
          note: ?string,
          ownAttempts: ?string,
          risk: ?string,
          draft: ?bool,
          text: ?string,
          newWord: ?bool
        ) -> (event: int, flag: FlagRow, draft: ?string)

        # The open flags, or with all also the closed ones and the contacts; now is the instant they were listed at.
        method List(election: ?string, platform: ?string, all: ?bool) -> (now: int, flags: []FlagRow)

        # One flag with its timeline. language: of the details of its events, nl or en, by default the configured one.
        method Show(id: string, language: ?string) -> (now: int, flag: FlagView)

        # Events of one flag, or of all, from that number on, at most limit. A number that no event has or will have next is a
        # NoSuchEvent. language: of their details, nl or en, by default the configured one.
        method Log(id: ?string, since: ?int, limit: ?int, language: ?string) -> (events: []EventRow)

        # Records what came or went by phone or portal. kind: receipt, reaction, follow-up, nudge, question, bounce,
        # outcome, note, or content: the flagged message itself. text: the words of it, which content must have; posted: the day of a
        # flagged message, 2025-10-13. at: when it occurred, by default now. outcomes: what a person read in a reaction. newWord: take an
        # outcome that the list does not know; without it such a word is refused. mail: the hash of the mail that says it, for a
        # mail that is held or was filed as something else. event: 0 where it is filed so already, and nothing was recorded.
        method Record(
          id: string,
          kind: string,
          at: ?int,
          known: ?string,
          channel: ?string,
          outcomes: ?[]string,
          references: ?[]string,
          note: ?string,
          mail: ?string,
          text: ?string,
          posted: ?string,
          newWord: ?bool
        ) -> (event: int, flag: FlagRow)

        # Corrects how a flag was opened: what is absent stays as it is, what is empty is taken away. urls: all of them. The ledger
        # keeps both values; the event can be taken back. event: 0 where it all stands so already, and nothing was recorded.
        method Amend(
          id: string,
          ground: ?string,
          service: ?string,
          rule: ?string,
          subject: ?string,
          urls: ?[]string,
          messageID: ?string,
          why: ?string,
          text: ?string,
          newWord: ?bool
        ) -> (event: int, flag: FlagRow)

        # Takes an event back: the ledger keeps it, the fold goes on without it.
        method Retract(event: int, why: string) -> (event: int, flag: ?FlagRow)

        # Takes back that a mail was filed on a flag; the mail is held again.
        method Unlink(mail: string, why: string) -> (event: int, flag: FlagRow)

        # Silences a flag's rungs until the take lapses. role: who takes it, by default the first that is configured.
        method Take(id: string, role: ?string) -> (event: int, flag: FlagRow)

        # A take until an instant, or until the next tier begins if that is earlier.
        method Snooze(id: string, until: int) -> (event: int, flag: FlagRow)

        # Closes a flag: every clock stops.
        method Close(id: string, why: ?string) -> (event: int, flag: FlagRow)

        # Opens a closed flag again: it is our turn.
        method Reopen(id: string, why: ?string) -> (event: int, flag: FlagRow)

        # Mail that a person must look at.
        method Inbox() -> (held: []HeldRow)

        # Files a held mail on a flag as that kind. One that is suspicious, or of another platform than the flag's, wants to be told why
        # it counts despite that.
        method Link(mail: string, id: string, kind: string, why: ?string, despite: ?string) -> (event: int, flag: FlagRow)

        # Puts a held mail aside: it belongs to no flag.
        method Dismiss(mail: string, why: ?string) -> (event: int)

        # The prompts that are still to come, if nothing else happens; of one flag or of all. With ifOpened: of a flag that
        # does not exist yet, opened at that instant toward platform by channel (by default its first). What would count for
        # nothing is refused: platform or channel without ifOpened, id with it, an election that is not the flag's, an until that is
        # not after the beginning.
        method Plan(
          id: ?string,
          election: ?string,
          until: ?int,
          limit: ?int,
          ifOpened: ?int,
          platform: ?string,
          channel: ?string
        ) -> (now: int, rows: []PlanRow)

        # Why each deadline of a flag is what it is: the clocks that run, then those that stopped, the last first.
        method Explain(id: string) -> (flag: FlagRow, clocks: []ExplainRow)

        # The daemon, its mailboxes, its next wake-up.
        method Status() -> (status: StatusView)

        # The board: once at first and again after every change. Called with more, else ExpectedMore.
        method Watch(election: ?string) -> (now: int, flags: []FlagRow, next: []PlanRow, held: int, journal: string)

        # The period summary of an election. format: html, markdown, json or csv; all is every file of it, with their digests.
        # picture is a timeline of one flag, with what is due. language: nl or en; without it, all has both. asOf: by default
        # now. internal: without redaction. despiteDamage: from what is whole of a damaged ledger, and each page says so.
        # earlier: counts of earlier elections, to stand beside these.
        method Summary(
          election: string,
          format: string,
          language: ?string,
          asOf: ?int,
          internal: ?bool,
          despiteDamage: ?bool,
          flag: ?string,
          earlier: ?[]EarlierElectionRow
        ) -> (documents: []SummaryDocument)

        # The exhibits of an election's summary with all of their words, and what would become of each: for whoever reviews them.
        method Exhibits(election: string) -> (election: string, exhibits: []ExhibitRow)

        # Hides or keeps words of an exhibit, whatever the program proposes. decision: hide or keep. words: wherever they stand in the
        # exhibit, or in those lines of its text; without words all that stands in the lines. ground: of hide, by default 5.1.2e. What
        # does not stand there is Refused. The event can be taken back.
        method Redact(
          exhibit: string,
          decision: string,
          words: ?string,
          firstLine: ?int,
          lastLine: ?int,
          ground: ?string,
          why: ?string
        ) -> (event: ?int, exhibit: ExhibitRow)

        # Says that the caller looked at an exhibit in the form that Exhibits told, or in one that begins with these eight or more
        # digits. Where it has another form by now it is Refused.
        method Review(exhibit: string, form: string) -> (event: ?int, exhibit: ExhibitRow)

        # Releases the public summary of an election in every format and both languages, as of now: Refused while an exhibit was not
        # reviewed as it is, and to whoever redacted or reviewed one. The event holds the digests of the documents; Summary with the
        # same asOf and the same earlier makes them again.
        method Publish(
          election: string,
          earlier: ?[]EarlierElectionRow
        ) -> (event: int, asOf: int, asOfText: string, documents: []SummaryDocument)

        # Walks the ledger's chain and, unless journal is false, holds the outbox against the journal. language: of the reasons,
        # nl or en; else the configured one. pages: SHA-256 digests, 64 hex digits, each looked up among the pages that were released.
        method Verify(
          journal: ?bool,
          language: ?string,
          pages: ?[]string
        ) -> (
          events: int,
          headHash: string,
          unconfirmed: int,
          journal: ?JournalRow,
          problems: []ProblemRow,
          pages: ?[]PageRow
        )

        # Reads the configuration anew. When it is refused the old one stays in force.
        method Reload() -> (files: []string)

        # Erases the personal values and the copies of mail of an election whose retention period is over. dryRun: only say
        # what would be erased. gone: whether nothing of it is left on the disk; false while somebody else reads the ledger.
        method Purge(
          election: string,
          dryRun: ?bool
        ) -> (event: ?int, flags: int, values: int, mailCopies: int, gone: ?bool)

        # Copies the ledger, consistent while it is written, to the caller: each reply is the next piece (base64) of a file of
        # the backup's folder, the copies of mail first and the ledger last; the last reply is of no file and says how far the
        # ledger goes. Who calls keeps the copy, so it lies where the caller may write. Called with more, else ExpectedMore.
        method Backup() -> (file: ?string, data: ?string, events: ?int, headHash: ?string)

        # It is refused. rule: the number in flagwatch-rules(7) that says so, such as C8, or null; message: why, and remedy: what
        # would be right, in the language of the configuration; refusal: the same as a code with its values, for whoever says
        # it in another language.
        error Refused (rule: ?string, message: string, remedy: string, refusal: ?object)

        # No flag has that id.
        error NoSuchFlag (id: string)

        # No mail has that hash.
        error NoSuchMail (mail: string)

        # No event has that number.
        error NoSuchEvent (event: int)

        # Several elections are in their period; name one of them.
        error AmbiguousElection (elections: []string)

        # The new configuration is refused; the old one stays in force.
        error ConfigurationRefused (complaints: []ComplaintRow)

        # The daemon cannot answer this now, and why. hindrance: the same as a word, where there is one, for a client that says it
        # in its own language: backup (another one is made), clients (too many), or what StatusView has as ledgerTrouble.
        error NotReady (reason: string, hindrance: ?string)

        # The ledger's chain does not hold at that row, or, at row 0, the whole file is meant. Nothing is written any more.
        # flaw: the same as a code with its values, for a client that says it in its own language.
        error LedgerDamaged (row: int, reason: string, flaw: ?object)

        # The message was no Varlink call (not JSON, too long, too deep, no method). The connection is closed after
        # it.
        error BadMessage (reason: string)

        """#
}
