extension String {
    /// The folder that a path lies in, by its text alone: `/a` for `/a/b`, `/` for `/a`, empty where none is named.
    ///
    /// `NSString.deletingLastPathComponent` reads a leading `~` as a home and traps on one that it cannot resolve; a person
    /// who quoted it meant a file of that name, as every other command takes it.
    var folderOfPath: String {
        var text = Substring(self)
        while text.count > 1, text.last == "/" { text.removeLast() }
        guard let slash = text.lastIndex(of: "/") else { return "" }
        var folder = text[..<slash]
        while folder.last == "/" { folder.removeLast() }
        return folder.isEmpty ? "/" : String(folder)
    }
}
