@NullMarked
package dev.matte.runtime.audit;

import org.jspecify.annotations.NullMarked;
