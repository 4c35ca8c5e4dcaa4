@NullMarked
package dev.matte.legacy.diff;

import org.jspecify.annotations.NullMarked;
