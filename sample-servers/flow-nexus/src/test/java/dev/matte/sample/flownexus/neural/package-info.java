/** Networks that have to learn something. */
@NullMarked
package dev.matte.sample.flownexus.neural;

import org.jspecify.annotations.NullMarked;
