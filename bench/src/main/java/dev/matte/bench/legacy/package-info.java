/** The command {@code matte} on very long lists, and what a call costs that is passed on. */
@NullMarked
package dev.matte.bench.legacy;

import org.jspecify.annotations.NullMarked;
