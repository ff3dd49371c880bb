#include "CDaemonStart.h"

#include <signal.h>
#include <stddef.h>
#include <sys/resource.h>

extern int main(int count, char **arguments);
extern int flagwatchd_main(int count, char **arguments) __attribute__((weak));

static void block_signals(void) {
    /* The tests' program holds the daemon's code as well, and its signals are its own. */
    if (flagwatchd_main == NULL || main != flagwatchd_main) {
        return;
    }
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGUSR1);
    sigprocmask(SIG_BLOCK, &set, NULL);
}

/* Run by the dynamic linker before the initialisers of every library, the program's own included. */
__attribute__((section(".preinit_array"), used)) static void (*const first)(void) = block_signals;

int setpriority(__priority_which_t which, id_t who, int priority) {
    (void)which;
    (void)who;
    (void)priority;
    return 0;
}
