import Mailbox

/// What the mail room brings.
extension Daemon {
    func received(_ batch: MailBatch, from room: MailRoom) {
        guard let isKept = vigil.received(batch.mails, of: batch.mailbox, by: room.number) else { return }
        room.settle(batch, isKept: isKept) { @Sendable [self] index, records in
            onQueue { $0.vigil.remember(records, of: index, by: room.number) }
        }
    }

    func scanned(_ index: Int, _ status: MailboxStatus, by reading: Int) {
        effects.mailRooms?.wasLookedThrough(index)
        vigil.scanned(index, status, by: reading)
        beat()
    }
}
