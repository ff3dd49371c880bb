/* The floor: a C loop over GMime that parses every message of a Maildir and decodes its text.
 * Prints the messages, the text parts and the bytes of text as UTF-8, so that the loops can be compared. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <gmime/gmime.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static size_t messages, parts, bytes, fields;

static void read_part(GMimeObject *parent, GMimeObject *part, gpointer data)
{
    (void)parent, (void)data;
    if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        if (inner != NULL) g_mime_message_foreach(inner, read_part, NULL);
        return;
    }
    if (!GMIME_IS_TEXT_PART(part)) return;
    char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
    if (text == NULL) return;
    parts++;
    bytes += strlen(text);
    g_free(text);
}

static void count(const char *text)
{
    if (text != NULL) fields += strlen(text) > 0;
}

static void read_addresses(InternetAddressList *list)
{
    for (int i = 0; list != NULL && i < internet_address_list_length(list); i++)
        count(internet_address_get_name(internet_address_list_get_address(list, i)));
}

static void read_message(const char *path)
{
    int fd = open(path, O_RDONLY | O_NOATIME);
    if (fd < 0) return;
    GMimeStream *stream = g_mime_stream_fs_new(fd);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    g_object_unref(parser);
    g_object_unref(stream);
    if (message == NULL) return;
    messages++;
    count(g_mime_message_get_subject(message));
    count(g_mime_message_get_message_id(message));
    count(g_mime_object_get_header(GMIME_OBJECT(message), "In-Reply-To"));
    fields += g_mime_message_get_date(message) != NULL;
    read_addresses(g_mime_message_get_from(message));
    read_addresses(g_mime_message_get_to(message));
    g_mime_message_foreach(message, read_part, NULL);
    g_object_unref(message);
}

static void read_directory(const char *root, const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", root, name);
    DIR *directory = opendir(path);
    if (directory == NULL) return;
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        char file[8192];
        snprintf(file, sizeof file, "%s/%s", path, entry->d_name);
        read_message(file);
    }
    closedir(directory);
}

int main(int count, char **arguments)
{
    if (count != 2) return 64;
    g_mime_init();
    read_directory(arguments[1], "new");
    read_directory(arguments[1], "cur");
    printf("%zu messages, %zu text parts, %zu bytes of text\n", messages, parts, bytes);
    return 0;
}
