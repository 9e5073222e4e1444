/**
 * Owns how an application looks on paper: the 专业技术资格评审表 as PDF/A, from a print model that is pure
 * data, its companions and whole volumes. Never changes anything and never decides. May use the
 * query side of others.
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
      "person",
      "achievement",
      "plan",
      "application",
      "export",
      "sheet"
    })
package cn.zhicheng.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
