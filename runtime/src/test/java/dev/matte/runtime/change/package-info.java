/** What changes while a server runs. */
@NullMarked
package dev.matte.runtime.change;

import org.jspecify.annotations.NullMarked;
