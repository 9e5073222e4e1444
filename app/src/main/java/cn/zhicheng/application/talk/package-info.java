/** What applicants and bodies say to each other about one application: 「留言」 and 「申请退回」. */
@NullMarked
package cn.zhicheng.application.talk;

import org.jspecify.annotations.NullMarked;
