/** The program, as its clients see it. */
@NullMarked
package dev.matte.sample.flow;

import org.jspecify.annotations.NullMarked;
