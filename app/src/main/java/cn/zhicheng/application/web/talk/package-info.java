/** Pages of 「留言」 and 「申请退回」, for applicants and for bodies. */
@NullMarked
package cn.zhicheng.application.web.talk;

import org.jspecify.annotations.NullMarked;
