/* What must be so before Swift runs, of the daemon alone. There is nothing to call: linking it is enough.

   Signals   wait from the first instruction of the program that is ours: the initialisers of Swift's libraries and of the
             C++ ones below them come before `main`, and a SIGHUP or SIGTERM in them would end the start. So it waits until
             the daemon's queue serves it.
   Priority  libdispatch wishes to raise the priority of its worker threads, and complains on standard error where it may
             not (anywhere but for root). A program that counts minutes has no such wish: setpriority(2) is answered here
             and never asked of the kernel. Its other complaints are as they were. */
#ifndef FLAGWATCH_CDAEMONSTART_H
#define FLAGWATCH_CDAEMONSTART_H

#endif
