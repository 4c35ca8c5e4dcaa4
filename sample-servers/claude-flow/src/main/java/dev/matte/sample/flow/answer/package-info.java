/** How answers look, and how JSON that others wrote is read. */
@NullMarked
package dev.matte.sample.flow.answer;

import org.jspecify.annotations.NullMarked;
