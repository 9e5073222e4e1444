/** What auditing bodies see of applications: 「申报情况」 and 「审核」. */
@NullMarked
package cn.zhicheng.application.web.audit;

import org.jspecify.annotations.NullMarked;
