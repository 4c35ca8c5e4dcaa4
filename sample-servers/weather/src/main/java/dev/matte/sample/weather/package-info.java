/** The smallest server: an interface, an implementation, and a main method. */
@NullMarked
package dev.matte.sample.weather;

import org.jspecify.annotations.NullMarked;
