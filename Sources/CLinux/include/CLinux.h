/* The interfaces of kernel and C library that Glibc's Swift module lacks. inotify, sockets, `un.h` and `iconv` are in
   it; these are not:

   sys/timerfd.h   timers on the wall clock, with TFD_TIMER_CANCEL_ON_SET (C22)
   sys/signalfd.h  signals read from a descriptor, with the sender's pid and uid
   sys/timex.h     adjtimex(2): the tests announce a clock change of one nanosecond with it
   string.h        memmem(3)
   malloc.h        mallopt(3) and malloc_trim(3): a first ingest must not be remembered as resident memory

   The flags of the first two are members of anonymous enumerations hidden behind macros of the same name, and
   `struct ucred` and memmem exist only under _GNU_SOURCE; the functions and constants below give Swift plain integers
   and addresses. */
#ifndef FLAGWATCH_CLINUX_H
#define FLAGWATCH_CLINUX_H

#include <malloc.h>
#include <stdint.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/timex.h>
#include <sys/types.h>

/* timerfd_create(2) on CLOCK_REALTIME, non-blocking and close-on-exec. Returns a descriptor, or -1 with errno. */
int flagwatch_wall_timer_create(void);

/* timerfd_settime(2) to an absolute instant of CLOCK_REALTIME; {0, 0} disarms. With cancel_on_set, a read gives
   ECANCELED once the clock has been set (TFD_TIMER_CANCEL_ON_SET). Returns 0, or -1 with errno. ECANCELED means: the
   timer is armed, and the clock was set since the last look. */
int flagwatch_wall_timer_set(int descriptor, int64_t seconds, int32_t nanoseconds, int cancel_on_set);

/* signalfd(2) for the set, non-blocking and close-on-exec. Returns a descriptor, or -1 with errno. */
int flagwatch_signal_descriptor(const sigset_t *set);

/* getsockopt(SO_PEERCRED) of a connected Unix socket. Returns 0, or -1 with errno. */
int flagwatch_peer_credentials(int descriptor, int32_t *pid, uint32_t *uid, uint32_t *gid);

/* memmem(3): where `wanted` first stands in `text`; NULL when it does not. Both lengths are in bytes, neither is 0. */
const void *flagwatch_find(const void *text, size_t length, const void *wanted, size_t wanted_length);

/* Announces a change of the wall clock of exactly one nanosecond: adjtimex(2) with ADJ_SETOFFSET | ADJ_NANO. It is
   for tests of TFD_TIMER_CANCEL_ON_SET and cannot step further by design. Needs CAP_SYS_TIME. 0, or -1 with errno. */
int flagwatch_nudge_clock_one_nanosecond(void);

#endif
