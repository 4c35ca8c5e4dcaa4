@NullMarked
package dev.matte.runtime.once;

import org.jspecify.annotations.NullMarked;
