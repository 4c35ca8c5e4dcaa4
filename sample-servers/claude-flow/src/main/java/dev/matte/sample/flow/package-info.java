/** The program: what was asked for, and the host that is put together of it. */
@NullMarked
package dev.matte.sample.flow;

import org.jspecify.annotations.NullMarked;
