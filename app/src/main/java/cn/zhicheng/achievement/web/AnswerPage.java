package cn.zhicheng.achievement.web;

import cn.zhicheng.shared.Problems;

/**
 * The answer to a request for return, when it could not be given on the page 「审核」 itself.
 *
 * @param notices the request as it stands now; without one it is over
 * @param typed opinion so far
 * @param top a sentence above everything; empty for none
 */
public record AnswerPage(
    String title, AuditNotices notices, String typed, Problems problems, String top) {}
