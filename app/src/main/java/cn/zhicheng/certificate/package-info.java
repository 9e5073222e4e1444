/**
 * Owns the electronic certificate (电子职称证书): number, issue, correction, revocation, its signed files
 * and their verification by anybody. Never changes the application it rests on. May use application
 * and below, and the print side of form.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "web",
      "reference",
      "journal",
      "identity",
      "notification",
      "document",
      "organisation",
      "person",
      "plan",
      "application",
      "form :: print",
      "seal"
    })
package cn.zhicheng.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
