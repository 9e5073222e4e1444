/**
 * Owns the keys documents are signed with, and says of a file whether it is ours and unchanged.
 * Knows nothing of what the documents are about.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package cn.zhicheng.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
