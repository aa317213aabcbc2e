namespace Tui.Tests.Articles;

public sealed class ArticleReaderTests
{
    private const string FeedArticle = """

        ---
        title: '港口清晨_雾中的三艘船_'
        categories: 
         - 新媒体
         - 海岸报
         - 头条
        headimg: 'https://img.example/1.jpg'
        author: 海岸报
        comments: false
        date: Thu, 11 Nov 2021 15:23:50 GMT
        thumbnail: 'https://img.example/1.jpg'
        ---

        <div>   
        <img src="https://img.example/1.jpg" width="970px" referrerpolicy="no-referrer">
        <p>
        清晨的港口很安静。
        </p>
        <p align="center">
        <img src="https://img.example/2.png" title="点击查看大图" class="bigimg" width="530"> 
        </p>
        <p align="center">
        <span style="color:#666666;">资料图：</span><span style="color:#666666;">三艘船 </span> 
        </p>
        <p>
        <strong>雾散之后</strong> 
        </p>

          
        </div>
                    
        """;

    [Fact]
    public void A_feed_article_is_read_with_all_its_fields()
    {
        var article = Reading.Of(FeedArticle);

        Assert.Equal("港口清晨_雾中的三艘船_", article.Title);
        Assert.Equal("海岸报", Assert.Single(article.Authors));
        Assert.Equal(new DateTimeOffset(2021, 11, 11, 15, 23, 50, TimeSpan.Zero), article.Date);
        Assert.Equal(["新媒体/海岸报/头条"], Reading.Categories(article));
        Assert.Equal("https://img.example/1.jpg", article.LeadImage);
        Assert.Empty(article.Problems);
    }

    [Fact]
    public void Its_captions_stand_under_their_pictures_and_nowhere_else()
    {
        var article = Reading.Of(FeedArticle);

        Assert.Equal(["-", "资料图：三艘船"], Reading.Captions(article));
        Assert.Equal(["清晨的港口很安静。", "[资料图：三艘船]", "雾散之后"], Reading.Lines(article));
    }
}
