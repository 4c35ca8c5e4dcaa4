/** What guards cost a call: none, a key, a limit in memory, a limit in Redis. */
@NullMarked
package dev.matte.bench.guard;

import org.jspecify.annotations.NullMarked;
