/* The parts of libsystemd that Flagwatch uses: the journal, service notification with socket activation, and ids.
   The variadic and printf-like functions are not importable into Swift and not wanted: a format string is no place
   for text from outside. SD_JOURNAL_SUPPRESS_LOCATION keeps the location macros from shadowing the plain functions. */
#ifndef FLAGWATCH_CSYSTEMD_SHIM_H
#define FLAGWATCH_CSYSTEMD_SHIM_H

#define SD_JOURNAL_SUPPRESS_LOCATION
#include <systemd/sd-daemon.h>
#include <systemd/sd-id128.h>
#include <systemd/sd-journal.h>

#endif
