/**
 * The neural group: models that Tribuo trains on what callers give, kept in the memory file. What
 * callers see are names and numbers; nothing of the library gets out.
 */
@NullMarked
package dev.matte.sample.flow.neural;

import org.jspecify.annotations.NullMarked;
