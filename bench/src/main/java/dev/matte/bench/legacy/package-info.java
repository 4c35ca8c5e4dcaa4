/** The command {@code matte} on very long lists. */
@NullMarked
package dev.matte.bench.legacy;

import org.jspecify.annotations.NullMarked;
