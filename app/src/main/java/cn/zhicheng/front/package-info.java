/**
 * Owns the public face: home, plans as anybody sees them, bulletins (通知公告), help centre. Never
 * shows anything of a person. May use what the annotation lists.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "web",
      "reference",
      "journal",
      "identity",
      "document",
      "organisation",
      "plan"
    })
package cn.zhicheng.front;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
