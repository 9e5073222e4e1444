package cn.zhicheng.front.help;

/**
 * One question with its answer.
 *
 * @param id lasting name, the page's anchor
 * @param answer Markdown
 * @param words question and answer as plain text, to be searched
 */
public record FaqQuestion(String id, String question, String answer, String words) {}
