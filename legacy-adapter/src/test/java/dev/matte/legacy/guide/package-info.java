/** Programs that pages of the guide show, made of what is exported alone. */
@NullMarked
package dev.matte.legacy.guide;

import org.jspecify.annotations.NullMarked;
