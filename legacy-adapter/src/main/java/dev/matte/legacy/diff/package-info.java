/** What the two sides of a comparison are read from, and the forms its findings are told in. */
@NullMarked
package dev.matte.legacy.diff;

import org.jspecify.annotations.NullMarked;
